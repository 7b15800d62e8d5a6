package pk.itregistry.registry.kind;

import java.util.Set;

/**
 * What an application states and shows, as far as its questions need to know.
 *
 * @param pointers the fields that something stands in
 * @param foreignParty whether one of its parties shows a passport
 * @param shown the documents that were handed in
 */
public record Stated(Set<String> pointers, boolean foreignParty, Set<DocumentKind> shown) {
  boolean incorporated() {
    return pointers.contains("/cuin");
  }
}
