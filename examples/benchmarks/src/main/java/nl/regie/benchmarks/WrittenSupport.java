package nl.regie.benchmarks;

import nl.regie.dossier.SupportRecord;

/**
 * Support that was ever written down, but for what was entered in error, as a fact for Drools.
 *
 * @param support the support
 */
public record WrittenSupport(SupportRecord support) {}
