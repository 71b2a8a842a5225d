/** Who is who: states by their codes and dated names, and parties that are no state. */
@NullMarked
package org.equipoise.data.state;

import org.jspecify.annotations.NullMarked;
