package nl.regie.practice;

/** How something stands that a team has or wants. */
public enum ProvisionState {
    /** It is there: a training was followed, a way of contact is open, an agreement holds. */
    IN_PLACE,
    /** It was agreed that it will come. */
    PLANNED,
    /** The team asked for it and has no answer yet. */
    ASKED_FOR,
    /** It will not come. Without a reason, this counts against the norm. */
    REFUSED
}
