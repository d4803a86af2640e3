-- Decide about access tokens inside HAProxy (Lua 5.3) and Envoy (LuaJIT).
--
-- `kiosk gateway agent` verifies the publication and writes what is needed into
-- the folder in which this file lies. Here a request is read by the same rules as
-- in kiosk.gateway, the token's claims are checked, and its bits are looked up.
-- Signatures are HAProxy's and Envoy's work (jwt_verify, jwt_authn). Models are
-- read from JSON bodies only: a request that names one in its address is refused.
--
-- Three steps: `find_token` names the one token of a request; the proxy verifies its
-- signature, and `check_token` judges what it says; then the body is waited for, and
-- `check_request` judges each model. Whatever goes wrong here refuses: the
-- configurations let nothing through that this file has not marked as admitted.

local find, sub, byte, char, match = string.find, string.sub, string.byte, string.char, string.match
local gsub, gmatch, lower, floor, concat = string.gsub, string.gmatch, string.lower, math.floor, table.concat

local DIRECTORY = match(debug.getinfo(1, "S").source, "^@(.*)/[^/]*$") or "."
local FORMAT = "^kiosk%-native 1 ([0-9a-f]+) ([0-9]+%.[0-9]+)\n$"
local LOOK_AGAIN = 0.1 -- seconds between two looks at what the agent wrote
local CLOCK_TOLERANCE = 60
local LEEWAY = 5
local LATEST_TIME = 253402300799
local MAX_DEPTH = 64
local MAX_MODELS = 64
local MAX_DIGITS = 4300
local TOKEN_MAX_LENGTH = 8192
local HEADER_MAX_LENGTH = 512
local SIGNATURE_TEXT_LENGTH = 86

local function set_of(...)
  local set = {}
  for _, name in ipairs({...}) do set[name] = true end
  return set
end

local KEY_HEADERS = {
  "x-api-key", "api-key", "x-goog-api-key", "x-litellm-api-key", "ocp-apim-subscription-key",
}
local TOKEN_FIELDS = set_of("access_token", "api-key", "api_key", "key", "subscription-key")
local MODELS = set_of("model", "models", "model_id", "modelId", "model_name", "target_model_names")
local FALLBACKS = set_of(
  "fallbacks", "fallback_models", "context_window_fallbacks", "content_policy_fallbacks",
  "default_fallbacks"
)
local CONTAINERS = set_of(
  "audio", "body", "completion", "extra_body", "input", "input_audio_transcription",
  "litellm_params", "params", "request", "requests", "response", "session", "tools",
  "transcription"
)
-- What a path's segment says about the ones behind it: they name a model.
local MARKERS = set_of("engines", "deployments", "model", "models", "tunedmodels")
local JSON_TYPES = set_of("", "application/json", "text/json", "text/plain")
local UTF8_NAMES = set_of("utf-8", "utf8", "us-ascii")
local CLAIMS = {
  "iss", "sub", "aud", "client_id", "jti", "scope", "iat", "nbf", "exp", "status", "listed_from",
}

-- Every character outside ASCII that Unicode's case folding takes into ASCII.
local FOLDED = {
  ["\195\159"] = "ss", ["\197\191"] = "s", ["\225\186\158"] = "ss", ["\226\132\170"] = "k",
  ["\239\172\128"] = "ff", ["\239\172\129"] = "fi", ["\239\172\130"] = "fl",
  ["\239\172\131"] = "ffi", ["\239\172\132"] = "ffl", ["\239\172\133"] = "st",
  ["\239\172\134"] = "st",
}

local function fold(name)
  if find(name, "[\128-\255]") then name = gsub(name, "[\194-\239][\128-\191]+", FOLDED) end
  return lower(name)
end

local NAMING, SPELLINGS = {}, {}
for _, names in ipairs({MODELS, FALLBACKS}) do
  for name in pairs(names) do NAMING[fold(name)] = name; SPELLINGS[fold(name)] = name end
end
for name in pairs(CONTAINERS) do SPELLINGS[fold(name)] = name end

-- A refusal travels as an error that holds its reason, and the model it is about.
local function refuse(reason, model)
  error({reason = reason, model = model}, 0)
end

-- ---------------------------------------------------------------- UTF-8 and JSON

local SEQUENCES = {
  "[\194-\223][\128-\191]",
  "\224[\160-\191][\128-\191]",
  "[\225-\236\238\239][\128-\191][\128-\191]",
  "\237[\128-\159][\128-\191]",
  "\240[\144-\191][\128-\191][\128-\191]",
  "[\241-\243][\128-\191][\128-\191][\128-\191]",
  "\244[\128-\143][\128-\191][\128-\191]",
}

-- RFC 3629: each whole sequence becomes one plain character, so none can form anew.
local function is_utf8(text)
  for _, sequence in ipairs(SEQUENCES) do
    if not find(text, "[\128-\255]") then return true end
    text = gsub(text, sequence, ".")
  end
  return not find(text, "[\128-\255]")
end

local function encode_code_point(code)
  if code < 0x80 then return char(code) end
  if code < 0x800 then return char(0xC0 + floor(code / 0x40), 0x80 + code % 0x40) end
  local low = char(0x80 + floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
  if code < 0x10000 then return char(0xE0 + floor(code / 0x1000)) .. low end
  return char(0xF0 + floor(code / 0x40000), 0x80 + floor(code / 0x1000) % 0x40) .. low
end

local HEX = "^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]"
local ENDS_RUN = '["\\%z\1-\31]'
local ESCAPES = {
  ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t",
}

-- Read what follows "\u"; two surrogates that belong together are one character.
local function read_escape(text, at)
  local digits = match(text, HEX, at)
  if not digits then refuse("bad_json") end
  local code = tonumber(digits, 16)
  at = at + 4
  if code >= 0xD800 and code < 0xDC00 and sub(text, at, at + 1) == "\\u" then
    local second = tonumber(match(text, HEX, at + 2) or "0", 16)
    if second >= 0xDC00 and second < 0xE000 then
      return encode_code_point(0x10000 + (code - 0xD800) * 0x400 + second - 0xDC00), at + 6
    end
  end
  return encode_code_point(code), at
end

-- Read a text from its opening quote; return it, unless it is not kept, and where it ends.
local function read_text(text, at, keep)
  local start = at + 1
  local stop = find(text, ENDS_RUN, start)
  local pieces = {}
  while stop do
    local ending = byte(text, stop)
    if ending == 34 then
      if not keep then return nil, stop + 1 end
      pieces[#pieces + 1] = sub(text, start, stop - 1)
      return concat(pieces), stop + 1
    elseif ending ~= 92 then
      refuse("bad_json")
    end
    if keep then pieces[#pieces + 1] = sub(text, start, stop - 1) end
    local escaped = sub(text, stop + 1, stop + 1)
    local plain = ESCAPES[escaped]
    start = stop + 2
    if escaped == "u" then
      plain, start = read_escape(text, start)
    elseif not plain then
      refuse("bad_json")
    end
    if keep then pieces[#pieces + 1] = plain end
    stop = find(text, ENDS_RUN, start)
  end
  refuse("bad_json")
end

-- RFC 8259 section 6; an access token holds integers only.
local function read_number(text, at, exact)
  local stop = match(text, "^%-?0()", at) or match(text, "^%-?[1-9][0-9]*()", at)
  if not stop then refuse("bad_json") end
  local rest = match(text, "^%.[0-9]+()", stop) or stop
  rest = match(text, "^[eE][+-]?[0-9]+()", rest) or rest
  if rest == stop then
    if stop - at - (byte(text, at) == 45 and 1 or 0) > MAX_DIGITS then refuse("bad_json") end
  elseif exact then
    refuse("bad_json")
  end
  return tonumber(sub(text, at, rest - 1)), rest
end

local NULL = {}
local WORDS = {{"true", true}, {"false", false}, {"null", NULL}}
-- What of an object is kept: everything, or only what may name a model.
local ALL, COUNTING = "all", "counting"

local function skip_blanks(text, at)
  return match(text, "^[ \t\r\n]*()", at)
end

local read_value

local function read_object(text, at, depth, keep, exact)
  local object = {kind = "object", names = {}, members = {}, count = 0}
  local seen = {}
  at = skip_blanks(text, at + 1)
  if byte(text, at) == 125 then return object, at + 1 end
  while true do
    if byte(text, at) ~= 34 then refuse("bad_json") end
    local name, value
    name, at = read_text(text, at, true)
    at = skip_blanks(text, at)
    if byte(text, at) ~= 58 then refuse("bad_json") end
    local wanted = keep == ALL or (keep == COUNTING and SPELLINGS[fold(name)] ~= nil)
    value, at = read_value(text, skip_blanks(text, at + 1), depth + 1, wanted and ALL, exact)
    if seen[name] then refuse("duplicate_member") end
    seen[name] = true
    object.count = object.count + 1
    if wanted then
      object.names[#object.names + 1] = name
      object.members[name] = value
    end
    at = skip_blanks(text, at)
    local ending = byte(text, at)
    if ending == 125 then return object, at + 1 end
    if ending ~= 44 then refuse("bad_json") end
    at = skip_blanks(text, at + 1)
  end
end

local function read_array(text, at, depth, keep, exact)
  local array = {kind = "array", items = {}}
  at = skip_blanks(text, at + 1)
  if byte(text, at) == 93 then return array, at + 1 end
  while true do
    local value
    value, at = read_value(text, at, depth + 1, keep, exact)
    if keep then array.items[#array.items + 1] = value end
    at = skip_blanks(text, at)
    local ending = byte(text, at)
    if ending == 93 then return array, at + 1 end
    if ending ~= 44 then refuse("bad_json") end
    at = skip_blanks(text, at + 1)
  end
end

-- Return the value that begins at `at` and the position behind it.
function read_value(text, at, depth, keep, exact)
  local first = byte(text, at)
  if first == 34 then return read_text(text, at, keep) end
  if first == 123 or first == 91 then
    if depth > MAX_DEPTH then refuse("json_too_deep") end
    local read = first == 123 and read_object or read_array
    return read(text, at, depth, keep, exact)
  end
  for _, word in ipairs(WORDS) do
    if sub(text, at, at + #word[1] - 1) == word[1] then return word[2], at + #word[1] end
  end
  return read_number(text, at, exact)
end

-- Read one JSON object as kiosk.gateway.request_json does, keeping what may name a model.
local function read_json_object(text, keep)
  local mark = sub(text, 1, 2)
  if sub(text, 1, 3) == "\239\187\191" or mark == "\255\254" or mark == "\254\255" then
    refuse("byte_order_mark")
  end
  if not is_utf8(text) then refuse("not_utf8") end
  local value, at = read_value(text, skip_blanks(text, 1), 1, keep)
  if skip_blanks(text, at) ~= #text + 1 then refuse("bad_json") end
  if type(value) ~= "table" or value.kind ~= "object" then refuse("not_an_object") end
  return value
end

-- Read one JSON object as kiosk.tokens.strict_json does: nothing around it, integers only.
local function read_exact_object(text)
  if byte(text, 1) ~= 123 or not is_utf8(text) then refuse("malformed") end
  local read, value, at = pcall(read_value, text, 1, 1, ALL, true)
  if not read or at ~= #text + 1 then refuse("malformed") end
  return value
end

-- ---------------------------------------------------------------- names of models

local function names_in_text(text, names)
  for piece in gmatch(text .. ",", "([^,]*),") do
    local name = match(piece, "^[ \t]*(.-)[ \t]*$")
    if #name > 256 or not find(name, "^[!-~]+$") then refuse("bad_model_name") end
    if not names[name] then
      names[name] = true
      names[#names + 1] = name
      if #names > MAX_MODELS then refuse("too_many_models") end
    end
  end
end

local function names_in_value(value, names)
  if type(value) == "string" then
    names_in_text(value, names)
  elseif type(value) == "table" and value.kind == "array" then
    for _, each in ipairs(value.items) do
      if type(each) ~= "string" then refuse("model_not_text") end
      names_in_text(each, names)
    end
  elseif value ~= NULL then
    refuse("model_not_text")
  end
end

local function is_object(value)
  return type(value) == "table" and value.kind == "object"
end

local function items_of(value)
  if type(value) == "table" and value.kind == "array" then return value.items end
  return {value}
end

local names_in_object

local function names_in_fallbacks(value, names)
  for _, each in ipairs(items_of(value)) do
    if not is_object(each) then
      names_in_value(each, names)
    elseif each.members.model ~= nil then
      names_in_object(each, names)
    else
      for _, name in ipairs(each.names) do names_in_value(each.members[name], names) end
    end
  end
end

-- Add each model that an object names to `names`, in the object's order.
function names_in_object(object, names)
  for _, member in ipairs(object.names) do
    local known, value = SPELLINGS[fold(member)], object.members[member]
    if known and known ~= member then refuse("disguised_member") end
    if known and FALLBACKS[member] then
      names_in_fallbacks(value, names)
    elseif known and MODELS[member] then
      names_in_value(value, names)
    elseif known then
      for _, each in ipairs(items_of(value)) do
        if is_object(each) then names_in_object(each, names) end
      end
    end
  end
end

-- ---------------------------------------------------------------- address

-- Undo percent-encoding once (RFC 3986 section 2.1).
local function decode(text)
  if not find(text, "%", 1, true) then return text end
  if find(gsub(text, "%%[0-9A-Fa-f][0-9A-Fa-f]", ""), "%", 1, true) then refuse("bad_escape") end
  local decoded = gsub(text, "%%(..)", function(digits) return char(tonumber(digits, 16)) end)
  if not is_utf8(decoded) then refuse("bad_escape") end
  if find(decoded, "%%[0-9A-Fa-f][0-9A-Fa-f]") then refuse("encoded_twice") end
  return decoded
end

local function read_segment(raw)
  if raw == "" then refuse("empty_segment") end
  local segment = decode(raw)
  if find(segment, ";", 1, true) then refuse("path_parameter") end
  if find(segment, "[/\\%z\1-\31\127]") then refuse("encoded_separator") end
  if segment == "." or segment == ".." then refuse("dot_segment") end
  return segment
end

-- Refuse an address that is read in two ways, and one that names a model.
local function check_path(target)
  local path = match(target, "^[^?]*")
  if not find(target, "^/[!-~]*$") or find(path, "\\", 1, true) or find(target, "#", 1, true) then
    refuse("bad_target")
  end
  if path == "/" then return end
  local marked, named = false, false
  for raw in gmatch(gsub(sub(path, 2), "/$", "") .. "/", "([^/]*)/") do
    local segment = read_segment(raw)
    named = named or marked
    marked = marked or MARKERS[lower(segment)]
  end
  if named then refuse("model_in_address") end
end

local function fields_of(target)
  local fields = {}
  local query = match(target, "%?(.*)$") or ""
  for piece in gmatch(query, "[^&;]+") do
    fields[#fields + 1] = decode((gsub(match(piece, "^[^=]*"), "+", " ")))
  end
  return fields
end

-- What follows in another protocol (RFC 9110 section 7.8) is read by nobody here.
local function check_protocol(request)
  if #request.values("upgrade") > 0 then refuse("other_protocol") end
end

local function check_query(target)
  for _, field in ipairs(fields_of(target)) do
    for part in gmatch(field, "[^%[%].]+") do
      if NAMING[fold(part)] then refuse("model_in_address") end
    end
  end
end

-- ---------------------------------------------------------------- headers and body

-- `request.values(name)` lists the values of a header field, blanks around them cut off.
local function one_value(request, name)
  local values = request.values(name)
  if #values > 1 then refuse("duplicate_header") end
  return values[1] or ""
end

local WORD = "[!#$%%&'*+.^_`|~0-9A-Za-z-]+"

local function read_media_type(value)
  local main, rest = match(value, "^([^;]*)(.*)$")
  local parameters = {}
  while find(rest, "[^ \t;]") do
    local name, from = match(rest, "^[ \t]*;[ \t]*(" .. WORD .. ")=()")
    if not name then refuse("media_type") end
    name = lower(name)
    local text, stop = match(rest, "^(" .. WORD .. ")()", from)
    if not text then text, stop = match(rest, '^"([^"\\%z\1-\31\127]*)"()', from) end
    if not text or parameters[name] then refuse("media_type") end
    parameters[name] = text
    rest = sub(rest, stop)
  end
  return lower(match(main, "^[ \t]*(.-)[ \t]*$")), parameters
end

-- Return the different models that the body names.
local function names_in_body(request, body, max_body)
  local names = {}
  local length, encoding = one_value(request, "content-length"), one_value(request, "transfer-encoding")
  if length ~= "" and encoding ~= "" then refuse("length_and_encoding") end
  if encoding ~= "" and body == "" then refuse("body_unseen") end
  if length ~= "" and (not find(length, "^[0-9]+$") or #length > 15) then refuse("body_cut") end
  if #body > max_body then refuse("body_too_large") end
  if length ~= "" and tonumber(length) ~= #body then
    refuse(body == "" and "body_unseen" or "body_cut")
  end
  if body == "" then return names end
  local coding = lower(one_value(request, "content-encoding"))
  if coding ~= "" and coding ~= "identity" then refuse("content_encoding") end
  local media_type, parameters = read_media_type(one_value(request, "content-type"))
  if not UTF8_NAMES[lower(parameters.charset or "utf-8")] then refuse("charset") end
  if not JSON_TYPES[media_type] and not find(media_type, "%+json$") then refuse("media_type") end
  names_in_object(read_json_object(body, COUNTING), names)
  return names
end

-- ---------------------------------------------------------------- token

local function read_credentials(value)
  local scheme, token = match(value, "^(" .. WORD .. ") +([^ ]+)$")
  if not scheme or lower(scheme) ~= "bearer" or not find(token, "^[A-Za-z0-9._~+/-]+=*$") then
    refuse("bad_authorization")
  end
  return token
end

-- Return the one token of a request (RFC 6750 section 2).
local function find_token(request)
  for _, field in ipairs(fields_of(request.target)) do
    if TOKEN_FIELDS[lower(field)] then refuse("token_in_query") end
  end
  local found = {}
  local authorizations = request.values("authorization")
  if #authorizations > 1 then refuse("several_authorizations") end
  for _, value in ipairs(authorizations) do
    if lower(match(value, "^[^ ]*")) ~= "bearer" then
      refuse(value == "" and "bad_authorization" or "unknown_scheme")
    end
    found[1] = read_credentials(value)
  end
  for _, name in ipairs(KEY_HEADERS) do
    local value = one_value(request, name)
    if value ~= "" then
      found[#found + 1] = read_credentials(find(value, " ", 1, true) and value or "Bearer " .. value)
    end
  end
  if #found == 0 then refuse("no_token") end
  for _, token in ipairs(found) do
    if token ~= found[1] then refuse("several_tokens") end
  end
  return found[1]
end

local VALUES = {}
for value, letter in gmatch(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", "()(.)"
) do
  VALUES[byte(letter)] = value - 1
end

-- RFC 7515 section 2, in its one canonical spelling: unused bits are zero.
local function decode_base64url(text)
  local rest = #text % 4
  if rest == 1 or not find(text, "^[A-Za-z0-9_-]*$") then refuse("malformed") end
  if rest == 2 and not find(text, "[AQgw]$") then refuse("malformed") end
  if rest == 3 and not find(text, "[AEIMQUYcgkosw048]$") then refuse("malformed") end
  local pieces = {}
  for at = 1, #text, 4 do
    local a, b, c, d = byte(text, at, at + 3)
    local bits = VALUES[a] * 262144 + VALUES[b] * 4096 + (VALUES[c] or 0) * 64 + (VALUES[d] or 0)
    local group = char(floor(bits / 65536), floor(bits / 256) % 256, bits % 256)
    pieces[#pieces + 1] = d and group or sub(group, 1, c and 2 or 1)
  end
  return concat(pieces)
end

-- Tokens whose signature was good, by their text: two generations, the older forgotten.
-- Only what a token says is remembered; signature, times and lists are looked at each time.
local GENERATION = 4096
local younger, older, count = {}, {}, 0

local function remember(token, seen)
  if count >= GENERATION then
    older, younger, count = younger, {}, 0
  end
  younger[token] = seen
  count = count + 1
end

-- Return the name of the token's key and its payload, by its form and header alone.
local function read_token(token)
  local protected, payload, signature = match(token, "^([^.]*)%.([^.]*)%.([^.]*)$")
  if #token > TOKEN_MAX_LENGTH or not protected or #protected > HEADER_MAX_LENGTH then
    refuse("malformed")
  end
  payload = decode_base64url(payload)
  if #signature ~= SIGNATURE_TEXT_LENGTH then refuse("malformed") end
  decode_base64url(signature)
  local header = read_exact_object(decode_base64url(protected))
  local typ, kid = header.members.typ, header.members.kid
  -- Three members and these three: no crit, jwk, jku, x5u, x5c, b64 or zip.
  if header.count ~= 3 or header.members.alg ~= "ES256" then refuse("malformed") end
  if type(typ) ~= "string" or type(kid) ~= "string" then refuse("malformed") end
  if typ ~= "at+jwt" then refuse("wrong_type") end
  return kid, payload
end

local function kid_of(token)
  local seen = younger[token] or older[token]
  return seen and seen.kid or (read_token(token))
end

local function require_text(value, may_be_empty)
  if type(value) ~= "string" or not find(value, "^[ -~]*$") then refuse("malformed") end
  if value == "" and not may_be_empty then refuse("malformed") end
  return value
end

local function require_object(value, count)
  if not is_object(value) or value.count ~= count then refuse("malformed") end
  return value.members
end

-- The claims that every token has and no other, as kiosk.tokens.access_token reads them.
local function read_claims(payload)
  local object = read_exact_object(payload)
  local claims = object.members
  local bound = claims.cnf ~= nil
  require_object(object, #CLAIMS + (bound and 1 or 0))
  for _, name in ipairs(CLAIMS) do
    if claims[name] == nil then refuse("malformed") end
  end
  local reference = require_object(require_object(claims.status, 1).status_list, 2)
  for _, name in ipairs({"iss", "sub", "aud", "client_id", "jti"}) do require_text(claims[name]) end
  require_text(claims.scope, true)
  require_text(reference.uri)
  if bound then require_text(require_object(claims.cnf, 1).jkt) end
  local idx, iat, nbf, exp = reference.idx, claims.iat, claims.nbf, claims.exp
  local listed_from = claims.listed_from
  for _, number in ipairs({idx or NULL, iat, nbf, exp, listed_from}) do
    if type(number) ~= "number" then refuse("malformed") end
  end
  if idx < 0 or idx >= 9007199254740992 then refuse("malformed") end
  if listed_from < 1 or listed_from >= 9007199254740992 then refuse("malformed") end
  if iat < 0 or iat > nbf or nbf >= exp or exp > LATEST_TIME then refuse("malformed") end
  return {
    iss = claims.iss, sub = claims.sub, aud = claims.aud, iat = iat, nbf = nbf, exp = exp,
    idx = idx, uri = reference.uri, listed_from = listed_from, bound = bound,
  }
end

-- ---------------------------------------------------------------- what the agent wrote

-- The newest whole set, with when the publisher last vouched for it; replaced as a whole.
local held = nil
local looked_at = nil

local function read_file(name)
  local file = io.open(DIRECTORY .. "/" .. name, "rb")
  if not file then return nil end
  local content = file:read("*a")
  file:close()
  return content
end

-- Add the bits to each list of `lists`, from the set before where it had them.
local function load_lists(lists, before, loaded)
  for _, list in pairs(lists) do
    local bits = loaded[list.file] or (before and before[list.file]) or read_file("lists/" .. list.file)
    if not bits or #bits ~= list.length then return false end
    list.bits = bits
    loaded[list.file] = bits
  end
  return true
end

local function plain(value)
  if type(value) ~= "table" then return value end
  if value == NULL then return nil end
  local result = {}
  for at, item in ipairs(value.items or {}) do result[at] = plain(item) end
  for name, member in pairs(value.members or {}) do result[name] = plain(member) end
  return result
end

local function load_set(id)
  local text = read_file("sets/" .. id .. ".json")
  if not text then return nil end
  local read, object = pcall(read_exact_object, text)
  if not read then return nil end
  local set = plain(object)
  local before = held and held.set.bits
  set.bits = {}
  if not load_lists(set.validity, before, set.bits) then return nil end
  for _, model in pairs(set.models) do
    if not load_lists(model.lists, before, set.bits) then return nil end
  end
  return set
end

-- Look at what the agent wrote; a set that cannot be loaded leaves the old one to grow old.
local function refresh(now)
  if looked_at and now >= looked_at and now - looked_at < LOOK_AGAIN then return held end
  looked_at = now
  local id, signed_at = match(read_file("current") or "", FORMAT)
  if not id then return held end
  local set = held and held.id == id and held.set or load_set(id)
  if set then held = {id = id, set = set, signed_at = tonumber(signed_at)} end
  return held
end

-- ---------------------------------------------------------------- decision

local VALID, NOT_LISTED, NOT_YET = 0, "unknown_status_list", "not_yet_published"
local VALIDITY = {[1] = "revoked", [2] = "suspended"}
local ACCESS = {[1] = "blocked", [2] = "held"}

local function status_in(lists, claims, set)
  if claims.listed_from > set.publication then return NOT_YET end
  local list = lists[claims.uri]
  if not list then return claims.iat > set.built_at and NOT_YET or NOT_LISTED end
  if claims.iat > list.iat then return NOT_YET end
  if claims.idx >= #list.bits * 4 then return NOT_LISTED end
  local packed = byte(list.bits, floor(claims.idx / 4) + 1)
  return floor(packed / 4 ^ (claims.idx % 4)) % 4
end

local function reason_of(status, meanings)
  return type(status) == "string" and status or meanings[status] or "unknown_status"
end

-- Return the claims of a token that is good by itself, in the order of Verifier.decide.
-- `signature` is what the proxy says: "good", "bad", "no key" for a key that it has not
-- loaded yet, "unjudged" where it looked at the claims first and disliked them.
local function check_token(token, signature, set, now)
  local seen = younger[token] or older[token]
  local payload = nil
  if not seen then
    seen = {}
    seen.kid, payload = read_token(token)
  end
  if not set.keys[seen.kid] then refuse("unknown_key") end
  if signature == "no key" then refuse("key_not_loaded") end
  if signature == "bad" then refuse("bad_signature") end
  if payload then
    seen.claims = read_claims(payload)
    if signature == "good" then remember(token, seen) end
  end
  local claims = seen.claims
  if claims.iss ~= set.issuer then refuse("wrong_issuer") end
  if claims.aud ~= set.audience then refuse("wrong_audience") end
  if now >= claims.exp then refuse("expired") end
  if now + LEEWAY < claims.nbf or now + LEEWAY < claims.iat then refuse("not_yet_valid") end
  if claims.bound then refuse("bound") end
  if signature ~= "good" then refuse("bad_signature") end
  return claims
end

local function check_model(claims, name, current, now)
  local set = current.set
  local canonical = set.names[name]
  local model = canonical and set.models[canonical]
  local controlled = not model or model.controlled
  local status = status_in(set.validity, claims, set)
  if status ~= VALID and (controlled or status ~= NOT_YET) then
    refuse(reason_of(status, VALIDITY), canonical or name)
  end
  if not model then refuse("unknown_model", name) end
  if controlled then
    status = status_in(model.lists, claims, set)
    if status ~= VALID then refuse(reason_of(status, ACCESS), canonical) end
  end
  local age = now - current.signed_at
  if age > model.max_stale or now >= set.expires then refuse("stale", canonical) end
  if age < -CLOCK_TOLERANCE then refuse("clock", canonical) end
  return canonical
end

-- Return the own names of the models that a request names, each of which the token may use.
local function check_request(request, body, claims, current, now)
  check_protocol(request)
  check_path(request.target)
  check_query(request.target)
  local names = names_in_body(request, body, current.set.max_body)
  if #names == 0 then refuse("no_model") end
  local admitted = {}
  for at, name in ipairs(names) do admitted[at] = check_model(claims, name, current, now) end
  return admitted
end

-- ---------------------------------------------------------------- answers

local UNPREPARED = {
  status = 503,
  headers = {["Retry-After"] = "5", ["Cache-Control"] = "no-store"},
  body = '{"type":"about:blank","title":"Service Unavailable","status":503,'
    .. '"detail":"This gateway has no publication to decide by.","reason":"no_publication"}',
}

-- Return the answer that the agent prepared; a name that nobody knows is put into its place.
local function answer_for(refusal, current)
  local answers = current and current.set.answers
  if not answers then return UNPREPARED end
  local model = refusal.model
  if model and answers.models[model] then return answers.models[model][refusal.reason] or UNPREPARED end
  if not model then return answers.plain[refusal.reason] or UNPREPARED end
  local template = answers.unknown[refusal.reason]
  if not template then return UNPREPARED end
  -- Names are printable ASCII: only these two are escaped in JSON.
  local written = gsub(gsub(model, '[\\"]', "\\%0"), "%%", "%%%%")
  local body = gsub(template.body, "%$MODEL%$", written)
  return {status = template.status, headers = template.headers, body = body}
end

-- Run `step`; what is not a refusal of ours is a fault of this gateway and refuses too.
local function guarded(step, ...)
  local done, result = pcall(step, ...)
  if done then return nil, result end
  if type(result) == "table" and result.reason then return result end
  return {reason = "gateway_error", message = tostring(result)}
end

local function trim(value)
  return match(value, "^[ \t]*(.-)[ \t]*$")
end

-- Make what runs one step of a request by the newest set, and answers for it where it refuses.
local function runs_steps(now_of, refuse)
  return function(step)
    return function(request)
      local now = now_of(request)
      local current = refresh(now)
      local refusal = {reason = "no_publication"}
      if current then refusal = guarded(step, request, current, now) end
      if refusal then refuse(request, refusal, current) end
    end
  end
end

-- ---------------------------------------------------------------- HAProxy

local REASONS = {
  [400] = "Bad Request", [401] = "Unauthorized", [403] = "Forbidden",
  [413] = "Payload Too Large", [415] = "Unsupported Media Type", [503] = "Service Unavailable",
}

local function haproxy_request(txn)
  local headers = txn.http:req_get_headers()
  return {
    target = txn.sf:pathq(),
    values = function(name)
      local values, at = {}, 0
      local found = headers[name] or {}
      while found[at] do
        values[#values + 1] = trim(found[at])
        at = at + 1
      end
      return values
    end,
  }
end

local function haproxy_now()
  local now = core.now()
  return now.sec + now.usec / 1000000
end

local function haproxy_refuse(txn, refusal, current)
  txn:set_var("txn.kiosk_reason", refusal.reason)
  if refusal.message then core.Alert("kiosk: " .. refusal.message) end
  local answer = answer_for(refusal, current)
  local reply = txn:reply({status = answer.status, reason = REASONS[answer.status] or "Refused"})
  for name, value in pairs(answer.headers) do reply:add_header(name, value) end
  reply:add_header("Content-Type", "application/problem+json")
  reply:set_body(answer.body)
  txn:done(reply)
end

local haproxy_step = runs_steps(haproxy_now, haproxy_refuse)

local function haproxy_token(txn)
  local token = find_token(haproxy_request(txn))
  txn:set_var("txn.kiosk_token", token)
  txn:set_var("txn.kiosk_kid", kid_of(token))
end

local function haproxy_claims(txn, current, now)
  local verified = txn:get_var("txn.kiosk_signature")
  local signature = verified == nil and "no key" or (verified == 1 and "good" or "bad")
  return check_token(txn:get_var("txn.kiosk_token"), signature, current.set, now)
end

local function haproxy_decide(txn, current, now)
  local claims = haproxy_claims(txn, current, now)
  local body = txn.sf:req_body()
  -- A length beside a transfer coding makes HAProxy count more than there is.
  if #body <= current.set.max_body and tonumber(txn.f:req_body_size()) ~= #body then
    refuse("body_cut")
  end
  local models = check_request(haproxy_request(txn), body, claims, current, now)
  txn:set_var("txn.kiosk_subject", claims.sub)
  txn:set_var("txn.kiosk_models", concat(models, ","))
  txn:set_var("txn.kiosk_reason", "allowed")
  txn:set_var("txn.kiosk_admitted", "yes")
end

-- ---------------------------------------------------------------- Envoy

local ENVOY_TOKEN = "x-kiosk-token"
local ENVOY_SUBJECT = "x-kiosk-subject"

local function envoy_request(handle)
  local headers = handle:headers()
  return {
    target = headers:get(":path") or "",
    values = function(name)
      local values = {}
      for at = 0, headers:getNumValues(name) - 1 do
        values[#values + 1] = trim(headers:getAtIndex(name, at))
      end
      return values
    end,
  }
end

local function envoy_now(handle)
  return tonumber(handle:timestamp()) / 1000
end

local function envoy_refuse(handle, refusal, current)
  if refusal.message then handle:logErr("kiosk: " .. refusal.message) end
  local answer = answer_for(refusal, current)
  local headers = {[":status"] = tostring(answer.status), ["content-type"] = "application/problem+json"}
  for name, value in pairs(answer.headers) do headers[lower(name)] = value end
  handle:streamInfo():dynamicMetadata():set("kiosk", "reason", refusal.reason)
  handle:respond(headers, answer.body)
end

local envoy_step = runs_steps(envoy_now, envoy_refuse)

-- First filter: hand the one token to jwt_authn in a header field of its own.
local function envoy_token(handle)
  local headers = handle:headers()
  -- What a client says under our names counts for nothing; some servers read _ as -.
  local ours = {}
  for name in pairs(headers) do
    if find(lower(name), "^x[-_]kiosk[-_]") then ours[#ours + 1] = name end
  end
  for _, name in ipairs(ours) do headers:remove(name) end
  local token = find_token(envoy_request(handle))
  kid_of(token)
  headers:add(ENVOY_TOKEN, token)
end

-- jwt_authn looks at times, issuer and audience first, so its "no" may not be about the signature.
local function envoy_signature(handle)
  local said = handle:streamInfo():dynamicMetadata():get("envoy.filters.http.jwt_authn") or {}
  if said.claims then return "good" end
  local message = said.failed and said.failed.message or ""
  if find(message, "^Jwks doesn't have key") then return "no key" end
  return message == "Jwt verification fails" and "bad" or "unjudged"
end

-- Second filter, behind jwt_authn: what this marks as admitted, RBAC lets through.
local function envoy_decide(handle, current, now)
  local token = handle:headers():get(ENVOY_TOKEN) or ""
  local claims = check_token(token, envoy_signature(handle), current.set, now)
  local wrapped = handle:body()
  local body = wrapped and wrapped:length() > 0 and wrapped:getBytes(0, wrapped:length()) or ""
  local models = check_request(envoy_request(handle), body, claims, current, now)
  -- Waiting for the body ended what was held before it.
  local headers = handle:headers()
  for _, name in ipairs(KEY_HEADERS) do headers:remove(name) end
  headers:remove("authorization")
  headers:remove(ENVOY_TOKEN)
  headers:add(ENVOY_SUBJECT, claims.sub)
  local metadata = handle:streamInfo():dynamicMetadata()
  metadata:set("kiosk", "models", concat(models, ","))
  metadata:set("kiosk", "reason", "allowed")
  metadata:set("kiosk", "admitted", "yes")
end

refresh(os.time())
if core then
  core.register_action("kiosk_token", {"http-req"}, haproxy_step(haproxy_token))
  core.register_action("kiosk_check", {"http-req"}, haproxy_step(haproxy_claims))
  core.register_action("kiosk_decide", {"http-req"}, haproxy_step(haproxy_decide))
end

return {
  envoy_token = envoy_step(envoy_token),
  envoy_decide = envoy_step(envoy_decide),
  folded = FOLDED,
  naming = {models = MODELS, fallbacks = FALLBACKS, containers = CONTAINERS},
  unprepared = UNPREPARED,
  -- The faults that kiosk.gateway.request_models finds, by the same names.
  names_in_json = function(text)
    local names = {}
    names_in_object(read_json_object(text, COUNTING), names)
    return names
  end,
  guarded = guarded,
  decode_base64url = decode_base64url,
  read_exact_object = read_exact_object,
  read_claims = read_claims,
  read_token = read_token,
}
