/** Asking for what a treaty promises, and giving or refusing it. */
@NullMarked
package org.equipoise.model.mechanism.alliance;

import org.jspecify.annotations.NullMarked;
