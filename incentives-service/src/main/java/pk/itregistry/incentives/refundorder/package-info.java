/**
 * The order by which a decided claim becomes payable: issued with the decision, served on the firm,
 * then set off against debts in the order of section 170(3) before the rest is paid in cash.
 */
@NullMarked
package pk.itregistry.incentives.refundorder;

import org.jspecify.annotations.NullMarked;
