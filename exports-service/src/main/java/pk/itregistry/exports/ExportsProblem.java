package pk.itregistry.exports;

import java.util.List;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Problem;

/** What this service refuses beside the problems that every service shares. */
public sealed interface ExportsProblem extends Problem {

  /** The bank has certified this payment otherwise before. */
  record RemittanceConflict(String txnRef, List<Fault> errors) implements ExportsProblem {}

  /** The certificate number stands on another payment, or on an earlier issue of this one. */
  record PrcNumberConflict(String prcNumber) implements ExportsProblem {}

  /** The firm has a live return for the period. */
  record ReturnExists(ReturnId returnId) implements ExportsProblem {}

  /** What would be left of a line is less than is set against it. */
  record LessThanAllocated(List<Fault> errors) implements ExportsProblem {}

  @Override
  default int status() {
    return switch (this) {
      case RemittanceConflict _, PrcNumberConflict _, ReturnExists _, LessThanAllocated _ -> 409;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case RemittanceConflict _ -> "remittance-conflict";
      case PrcNumberConflict _ -> "prc-number-conflict";
      case ReturnExists _ -> "return-exists";
      case LessThanAllocated _ -> "less-than-allocated";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case RemittanceConflict _ -> "The payment was certified otherwise before";
      case PrcNumberConflict _ -> "The certificate number was used before";
      case ReturnExists _ -> "The firm has a live return for the period";
      case LessThanAllocated _ -> "Less would be left than is allocated";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case RemittanceConflict c ->
          "Payment %s is recorded with other values; errors names them. A correction is a reissue."
              .formatted(c.txnRef());
      case PrcNumberConflict c ->
          "An e-PRC is issued only once; %s stands on another certificate."
              .formatted(c.prcNumber());
      case ReturnExists r -> "It is return %s; change it by an amendment.".formatted(r.returnId());
      case LessThanAllocated _ ->
          "errors names the lines and what is set against them; remove that first.";
    };
  }
}
