package nl.regie.legal;

/** The law under which care is imposed. */
public enum CompulsoryCareLaw {
    /** Wet verplichte geestelijke gezondheidszorg: compulsory mental health care. */
    WVGGZ,
    /** Wet zorg en dwang: care and coercion for people with dementia or an intellectual disability. */
    WZD
}
