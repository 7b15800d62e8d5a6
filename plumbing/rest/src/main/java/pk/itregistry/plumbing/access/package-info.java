/**
 * Who is calling and what they may do: tokens, roles, scopes, and the firm's permissions. What an
 * operation asks for stands on it as Access.
 */
@NullMarked
package pk.itregistry.plumbing.access;

import org.jspecify.annotations.NullMarked;
