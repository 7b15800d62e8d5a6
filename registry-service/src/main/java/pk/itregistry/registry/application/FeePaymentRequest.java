package pk.itregistry.registry.application;

/** Which payment at the gateway was for the fee. */
record FeePaymentRequest(PaymentReference paymentReference) {}
