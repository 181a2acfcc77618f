/**
 * What a close one may read, and why not more. What opens something is the patient's agreement, in the patient's own
 * voice or that of who may decide; a tick opens nothing, a no closes what was open before it, and while there is danger
 * at home no new page is made for anybody close by.
 *
 * <p>What is here is for care staff. A page for a close one says nothing of it.
 */
@NullMarked
package nl.regie.involvement;

import org.jspecify.annotations.NullMarked;
