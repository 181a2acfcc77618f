package nl.regie.consult;

/** What a professional who read a preparation says of an entry that speaks for coming. The list is ours. */
public enum ReaderView {
    /** It was talked about. */
    TALKED_ABOUT,
    /** It has a contact of its own, such as a talk with the carer for the carer's own sake (002, lines 188–190). */
    HAS_OWN_CONTACT,
    /** It can wait until a day. */
    CAN_WAIT
}
