/** Support at home, the fall of leaders, and the opinion of audiences. */
@NullMarked
package org.equipoise.model.mechanism.home;

import org.jspecify.annotations.NullMarked;
