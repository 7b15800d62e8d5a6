/**
 * Who may act for a firm. The owner holds every permission; others, people or third parties'
 * software, hold what was granted, from a day to a day, until revoked. Software can be granted
 * neither the firm's management nor its payout account. Other services enforce this from copies.
 */
@NullMarked
package pk.itregistry.registry.authority;

import org.jspecify.annotations.NullMarked;
