/**
 * Regie: the Dutch care module Zelfmanagement, computable. The packages stand in reading order; each uses only those
 * above it.
 */
module nl.regie.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
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
    exports nl.regie.words;
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
    exports nl.regie.screen;
    exports nl.regie.programme;
    exports nl.regie.handbook;
    exports nl.regie.cohort;
    exports nl.regie.mirror;
    exports nl.regie.pseudonym;
}
