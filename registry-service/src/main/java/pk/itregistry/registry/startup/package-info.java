/**
 * What makes a start-up: a firm of the register that commenced late enough, lives by technology and
 * turns over little enough (Income Tax Ordinance 2001, section 2(62A)), for which tax years its
 * certification speaks (section 65F(1)(b)), and what of that a firm states and breaks. The law is
 * dated data.
 */
@NullMarked
package pk.itregistry.registry.startup;

import org.jspecify.annotations.NullMarked;
