/** A house that breaks every rule, so that a test can see that the rules bite. */
package pk.itregistry.plumbing.badhouse;
