/**
 * Regie: the Dutch care module Zelfmanagement, computable. The packages stand in reading order; each uses only those
 * above it.
 */
module nl.regie.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.samskivert.jmustache;
    requires org.slf4j;

    exports nl.regie.value;
    exports nl.regie.entry;
    exports nl.regie.reading;
    exports nl.regie.organisation;
    exports nl.regie.caremodule;
    exports nl.regie.overlay;
    exports nl.regie.legal;
    exports nl.regie.people;
    exports nl.regie.sharing;
    exports nl.regie.diagnosis;
    exports nl.regie.precondition;
    exports nl.regie.intervention;
    exports nl.regie.decision;
    exports nl.regie.signalling;
    exports nl.regie.careplan;
    exports nl.regie.consult;
    exports nl.regie.experience;
    exports nl.regie.dossier;
    exports nl.regie.day;
    exports nl.regie.naming;
    exports nl.regie.picture;
    exports nl.regie.page;
    exports nl.regie.voice;
    exports nl.regie.involvement;
    exports nl.regie.visit;
    exports nl.regie.comparison;
    exports nl.regie.help;
    exports nl.regie.course;
    exports nl.regie.finding;
    exports nl.regie.practice;
    exports nl.regie.rule;
    exports nl.regie.evaluation;
    exports nl.regie.nextstep;
    exports nl.regie.patientcopy;
    exports nl.regie.year;
    exports nl.regie.programme;
    exports nl.regie.handbook;
    exports nl.regie.cohort;

    opens nl.regie.entry to
            com.fasterxml.jackson.databind;
    opens nl.regie.organisation to
            com.fasterxml.jackson.databind;
    opens nl.regie.reading to
            com.fasterxml.jackson.databind;
    opens nl.regie.json to
            com.fasterxml.jackson.databind;
    opens nl.regie.legal to
            com.fasterxml.jackson.databind;
    opens nl.regie.people to
            com.fasterxml.jackson.databind;
    opens nl.regie.diagnosis to
            com.fasterxml.jackson.databind;
    opens nl.regie.precondition to
            com.fasterxml.jackson.databind;
    opens nl.regie.experience to
            com.fasterxml.jackson.databind;
    opens nl.regie.intervention to
            com.fasterxml.jackson.databind;
    opens nl.regie.decision to
            com.fasterxml.jackson.databind;
    opens nl.regie.careplan to
            com.fasterxml.jackson.databind;
    opens nl.regie.sharing to
            com.fasterxml.jackson.databind;
    opens nl.regie.signalling to
            com.fasterxml.jackson.databind;
    opens nl.regie.consult to
            com.fasterxml.jackson.databind;
    opens nl.regie.dossier to
            com.fasterxml.jackson.databind;
    opens nl.regie.visit to
            com.fasterxml.jackson.databind;
    opens nl.regie.practice to
            com.fasterxml.jackson.databind;
    opens nl.regie.caremodule to
            com.fasterxml.jackson.databind;
    opens nl.regie.overlay to
            com.fasterxml.jackson.databind;
    opens nl.regie.evaluation to
            com.fasterxml.jackson.databind;
    opens nl.regie.help to
            com.fasterxml.jackson.databind;
    opens nl.regie.nextstep to
            com.fasterxml.jackson.databind;
    opens nl.regie.cohort to
            com.fasterxml.jackson.databind;
}
