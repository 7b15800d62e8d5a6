package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** How a fee went back that the gateway would not give back. */
@Schema(name = "FeeSettlement")
record SettlementRequest(@Text(most = 500) String settlement) {}
