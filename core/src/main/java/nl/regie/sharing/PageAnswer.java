package nl.regie.sharing;

/** What a professional decides about pages for one person. */
public enum PageAnswer {
    /** The page may be made, though there is danger at home. It opens no more than the patient agreed to. */
    RELEASED,
    /** No new page is made for this person. */
    REFUSED
}
