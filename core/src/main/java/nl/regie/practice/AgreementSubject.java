package nl.regie.practice;

/** What an agreement on working together is about (002, lines 280–282). */
public enum AgreementSubject {
    /** Afstemming: who does what, and when. */
    COORDINATION,
    /** Samenwerking: doing it together. */
    COLLABORATION,
    /** Informatie-uitwisseling: what is shared, with the patient's permission. */
    INFORMATION_EXCHANGE,
    /** Gezamenlijke visie: an example of the module, which no norm asks for. */
    SHARED_VISION
}
