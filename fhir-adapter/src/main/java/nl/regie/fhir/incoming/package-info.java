/**
 * Reading safely: a document within bounds, the resources of ours in it, what they refer to, and what differs from what
 * we would write. Nothing here throws because of what came, or lets a word of it reach a log. Internal.
 */
@NullMarked
package nl.regie.fhir.incoming;

import org.jspecify.annotations.NullMarked;
