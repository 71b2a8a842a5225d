@NullMarked
package org.equipoise.data.state;

import org.jspecify.annotations.NullMarked;
