/**
 * What was done for a firm, and who looked: its managers see which person and which software did
 * what and when, and which officer read the firm's data.
 */
@NullMarked
package pk.itregistry.registry.activity;

import org.jspecify.annotations.NullMarked;
