package nl.regie.people;

/**
 * What the patient may hear or read of what somebody told or noted. Where a note has none, its words are for the team:
 * they are not printed for home, which limits no right to see the record.
 */
public enum Confidence {
    /** Nothing: not what was said, and not that it was said. */
    IN_CONFIDENCE,
    /** Whoever told or noted it says that the patient may know. */
    MAY_BE_SHARED
}
