package pk.itregistry.plumbing.document;

import java.util.UUID;
import pk.itregistry.plumbing.wire.Staged;

/**
 * Where contents lie: places with bytes. What they are, who refers to them and when they go is
 * {@link Documents}' to know; a place is written once, and never again after it was cleared.
 */
interface Shelf {
  /** The most bytes that are read or written in one piece. */
  int PART = 512 * 1024;

  /** How the rows in the database name it. */
  Name name();

  void write(UUID place, Staged content);

  /** The bytes at a place from there on, at most {@link #PART} and at a multiple of that. */
  byte[] part(UUID place, long from);

  /** Clears a place, of whatever there is; again does nothing. */
  void clear(UUID place);

  /** The kinds of shelves. */
  enum Name {
    DATABASE,
    BUCKET
  }
}
