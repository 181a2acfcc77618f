/**
 * How people and things of a dossier are called before a reader's eyes: by words and never by an id.
 *
 * <p>{@link nl.regie.naming.Naming} is for care staff: an entry or part by what was said in it, its kind, day and
 * writer. What its teller keeps to the team, what was marked as wrong and danger at home are called by kind and day
 * alone. Pages of the patient and of those close by have rules of their own for what they show; they share how
 * {@link nl.regie.naming.People} are called and how a day is written.
 *
 * <p>What people typed is kept as they typed it, also where it holds characters that give orders to a screen. Whatever
 * shows it cleans it here, in one place: pages, sentences, reports, and the command line.
 */
@NullMarked
package nl.regie.naming;

import org.jspecify.annotations.NullMarked;
