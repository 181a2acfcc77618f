package nl.regie.people;

/** What the patient may hear of what a close one told. */
public enum Confidence {
    /** Nothing: not what was said, and not that it was said. */
    IN_CONFIDENCE,
    /** The close one says that the patient may know. */
    MAY_BE_SHARED
}
