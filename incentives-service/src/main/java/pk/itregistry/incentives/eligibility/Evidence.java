package pk.itregistry.incentives.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.law.RateRow;

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
