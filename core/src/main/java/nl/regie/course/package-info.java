/**
 * The course of things over time: the life of a plan from draft to its end, and when what was agreed about those close
 * by is to be asked again.
 *
 * <p>Every function answers with a value: the next version, or the reasons why not. A version is never changed, parts
 * keep their names, and no day moves by itself.
 */
@NullMarked
@RegieStyle
package nl.regie.course;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
