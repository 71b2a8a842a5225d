@NullMarked
package org.equipoise.data.sipri;

import org.jspecify.annotations.NullMarked;
