package pk.itregistry.incentives.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.kernel.identity.FirmId;

/** What the rules look at for one remittance on one day. */
record Evidence(
    FirmId claimant,
    CopiedRemittance remittance,
    boolean covered,
    @Nullable String certificateNumber,
    @Nullable RateRow rate,
    boolean rateDecides,
    @Nullable ExcessWithholding computed,
    LocalDate today) {}
