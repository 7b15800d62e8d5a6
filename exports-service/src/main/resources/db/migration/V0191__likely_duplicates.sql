-- The same money certified under two references is found by what it is: whose, when, how much.
CREATE INDEX remittance_of_day ON remittance (bank, tax_id, realised_on);
