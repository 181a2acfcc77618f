package nl.regie.people;

/** What a close one is to the patient. One person can be several of these. */
public enum CloseOneRole {
    /** Mantelzorger: gives care that goes beyond what is usual between people who are close. */
    INFORMAL_CARER,
    /** Wettelijk vertegenwoordiger: may decide for the patient on a legal basis. */
    LEGAL_REPRESENTATIVE,
    /** Family. */
    RELATIVE,
    /** A buddy or a friend who goes along. */
    BUDDY
}
