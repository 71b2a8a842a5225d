/** People cut off and people in flight. */
@NullMarked
package org.equipoise.model.mechanism.siege;

import org.jspecify.annotations.NullMarked;
