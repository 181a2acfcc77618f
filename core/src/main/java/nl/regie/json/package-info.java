/**
 * Reading and writing of values as strict JSON: what is accepted is written back as it came, and what is refused is
 * explained whole.
 *
 * <p>The happy path goes by a form that the compiler made. Only a refused document is read a second time, its tree
 * beside the type that it should be, so that every problem is told at once; values are made by reflection there, and no
 * mapper binds them. The interfaces of the values are the truth: the same walk writes the JSON Schema. This package
 * knows no type of the dossier, and no other package knows Jackson's trees.
 */
@NullMarked
package nl.regie.json;

import org.jspecify.annotations.NullMarked;
