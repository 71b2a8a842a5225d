/** What a run tells whoever listens: the decisions taken with their terms, and the events. */
@NullMarked
package org.equipoise.model.journal;

import org.jspecify.annotations.NullMarked;
