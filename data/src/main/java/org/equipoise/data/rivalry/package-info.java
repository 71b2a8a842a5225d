/** Who takes whom for a rival, and who races whom in arms. */
@NullMarked
package org.equipoise.data.rivalry;

import org.jspecify.annotations.NullMarked;
