/** The main job from end to end on one case, in the time of a cup of coffee: what the README's first command shows. */
@NullMarked
package nl.regie.demo;

import org.jspecify.annotations.NullMarked;
