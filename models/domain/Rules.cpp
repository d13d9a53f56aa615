#include "models/domain/Application.h"
