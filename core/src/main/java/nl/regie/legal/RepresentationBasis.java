package nl.regie.legal;

/** On what basis somebody may decide for the patient (Burgerlijk Wetboek 7:465). */
public enum RepresentationBasis {
    /** Ouder of voogd of somebody who is not of age. */
    PARENT_OR_GUARDIAN,
    /** Curator, appointed by a court. */
    CURATOR,
    /** Mentor, appointed by a court. */
    MENTOR,
    /** Authorised in writing by the patient (schriftelijk gemachtigde). */
    AUTHORISED_IN_WRITING,
    /** Husband, wife or other life companion of the patient. */
    PARTNER,
    /** Parent, child, brother or sister, grandparent or grandchild of a patient who is of age. */
    FAMILY
}
