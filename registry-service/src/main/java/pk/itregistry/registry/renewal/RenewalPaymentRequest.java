package pk.itregistry.registry.renewal;

import pk.itregistry.registry.application.PaymentReference;

/** Which payment at the gateway was for the fee of the renewal. */
record RenewalPaymentRequest(PaymentReference paymentReference) {}
