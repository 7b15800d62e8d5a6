package pk.itregistry.registry.firm;

import java.util.List;

/** Those who direct and own a firm, as its row keeps them. */
record FirmParties(List<FirmParty> items) {}
