/**
 * What a firm asks to have changed of what the register says about it: its name, its address, those
 * who direct and own it, the account to which it is paid. A dated rule says whether a registrar
 * looks at it; a new account is proven by the bank that holds it. What is accepted takes effect on
 * the day that was asked for. Who owns a firm is no such change: that is handed over.
 */
@NullMarked
package pk.itregistry.registry.change;

import org.jspecify.annotations.NullMarked;
