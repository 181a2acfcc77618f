/**
 * Whose voice it is: decided in one place, from who recorded something, whose words it holds, who wrote the note on
 * which it rests, how it was told, and whether it was read back.
 *
 * <p>What a patient wants, feels, understood, chose or agreed to is for the patient to say. A tick of somebody else in
 * the patient's name is not nothing, and it is not the patient's voice: what rests on it shows in part. Nobody's later
 * line takes the place of what the patient said, unless the patient's voice is in that line, too.
 */
@NullMarked
package nl.regie.voice;

import org.jspecify.annotations.NullMarked;
