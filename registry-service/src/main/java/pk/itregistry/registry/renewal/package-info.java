/**
 * Renewal of a registration for another year. It opens sixty days before the last certified day, by
 * itself, filled in from what exports-service has told of the firm: the returns it filed and what
 * came in for it, by purpose code. Its owner confirms it in one call. Where the evidence speaks for
 * it no registrar looks at it; where it does not, one decides. Nobody loses a day by renewing in
 * time: the new year follows on the old one. Who is late renews all the same, with the surcharge of
 * the day. What it costs, what evidence is asked for and which codes count are dated rows.
 */
@NullMarked
package pk.itregistry.registry.renewal;

import org.jspecify.annotations.NullMarked;
