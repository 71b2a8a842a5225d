@NullMarked
package org.equipoise.data;

import org.jspecify.annotations.NullMarked;
