/** A product that embeds Regie: this is all that it has to require. */
module nl.example.ehr {
    requires nl.regie.core;
}
