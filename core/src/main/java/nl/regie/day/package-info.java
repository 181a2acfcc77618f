/**
 * The one way to look at a dossier on a day: what holds on that day, who is who, and who may act for the patient.
 *
 * <p>A rule, a visit, a copy and the course of a plan each hold a {@link nl.regie.day.DayView} and add what is their
 * own to it: periods, a visit, what may be shown, a plan. None of them works out for itself who somebody is or what is
 * current, so that they cannot come to differ.
 */
@NullMarked
package nl.regie.day;

import org.jspecify.annotations.NullMarked;
