package nl.regie.benchmarks;

import nl.regie.careplan.CarePlan;

/**
 * A version of a plan that was ever written, but for what was entered in error, as a fact for Drools.
 *
 * @param plan the version
 */
public record WrittenPlan(CarePlan plan) {}
