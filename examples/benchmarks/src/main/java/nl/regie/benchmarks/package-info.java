/**
 * How fast Regie is beside what others use for the same work: Jackson for reading and writing JSON, HAPI for FHIR, and
 * Drools for rules. All of it is measured in one run, so that ratios hold on a machine that also does other work.
 */
@NullMarked
package nl.regie.benchmarks;

import org.jspecify.annotations.NullMarked;
