/**
 * The command {@code regie}: everything the library does, from a shell. One class per command; only the commands about
 * FHIR touch the FHIR library, so that the others start fast.
 */
@NullMarked
package nl.regie.cli;

import org.jspecify.annotations.NullMarked;
