/**
 * Invented dossiers with a known truth: a documented simulation of care over years, in which effects are settings. It
 * is to try an analysis on, and says nothing about care.
 *
 * <p>It writes entries as anybody would and shares no class with what counts them, so that what an analysis finds was
 * put in here and nowhere else. Every entry names the source {@code invented}, and so does the name of each patient.
 */
@NullMarked
package nl.regie.research.invented;

import org.jspecify.annotations.NullMarked;
