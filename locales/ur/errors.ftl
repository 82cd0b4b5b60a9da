# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] درخواست میں { $count } بات درست کرنی ہے۔ وہ اپنے خانے کے نام کے ساتھ بتائی گئی ہے۔
       *[other] درخواست میں { $count } باتیں درست کرنی ہیں۔ ہر بات اپنے خانے کے نام کے ساتھ بتائی گئی ہے۔
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = ہمیں “{ $input }” نام کی زبان معلوم نہیں۔ ہجے دیکھیں، یا زبان کے بغیر درخواست بھیجیں اور ملک اور شہر بتائیں۔
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = آپ کے شہر کی پالیسی میں “{ $value }” ملاقات کی کوئی قسم نہیں ہے۔ فہرست میں سے ایک منتخب کریں۔
error-time-past = یہ وقت گزر چکا ہے۔ آئندہ کا کوئی وقت منتخب کریں۔
error-window-invalid = ختم ہونے کا وقت شروع ہونے کے وقت کے بعد ہونا چاہیے، اور دورانیہ آپ کے شہر کی پالیسی کی حدود میں ہونا چاہیے۔ دونوں اوقات دیکھ لیں۔
# Variables:
#   $field (String) - name of the field
error-field-required = خانہ “{ $field }” خالی ہے۔ براہِ کرم اسے پُر کریں۔
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] خانہ “{ $field }” کا متن بہت لمبا ہے: زیادہ سے زیادہ { $max } حرف کی اجازت ہے۔ براہِ کرم اسے مختصر کریں۔
       *[other] خانہ “{ $field }” کا متن بہت لمبا ہے: زیادہ سے زیادہ { $max } حروف کی اجازت ہے۔ براہِ کرم اسے مختصر کریں۔
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = خانہ “{ $field }” درست شکل میں نہیں ہے۔ براہِ کرم اسے درست کریں۔
# Variables:
#   $field (String) - name of the field
error-id-invalid = خانہ “{ $field }” میں درست شناختی نمبر نہیں ہے۔ جہاں سے ملا تھا وہاں سے اسے دوبارہ کاپی کریں۔
error-site-unknown = یہ جگہ زیرِ استعمال مقامات کی فہرست میں نہیں ہے۔ فہرست میں سے ایک منتخب کریں، یا اسے شامل کرانے کے لیے { -coordinator } سے رابطہ کریں۔
error-gender-not-askable = اس قسم کی ملاقات کے لیے یہ نہیں کہا جا سکتا کہ ترجمان مرد ہو یا خاتون۔ اس کے بغیر درخواست بھیجیں۔
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = خانہ “{ $path }” اس طرح تبدیل نہیں کیا جا سکتا۔ صرف وہ خانے بتائیں جو تبدیل ہو سکتے ہیں۔
error-page-token-invalid = فہرست کا یہ صفحہ اب کارآمد نہیں رہا۔ پہلے صفحے سے دوبارہ شروع کریں۔

## Who is calling

error-not-found = ہمیں یہ نہیں ملا، یا آپ کو اسے دیکھنے کی اجازت نہیں ہے۔ شناختی نمبر دیکھیں، یا { -coordinator } سے پوچھیں۔
error-role-missing = آپ کے اکاؤنٹ کو یہ کرنے کی اجازت نہیں ہے۔ اگر آپ کو اس کی ضرورت ہے تو { -coordinator } سے پوچھیں۔
error-not-roster-member = آپ کا اکاؤنٹ فہرست کے کسی ترجمان سے منسلک نہیں ہے۔ اسے منسلک کرانے کے لیے { -coordinator } سے رابطہ کریں۔
error-organization-unknown = آپ کا ادارہ یہاں درج نہیں ہے۔ براہِ کرم { -coordinator } سے پوچھیں۔
error-token-missing = آپ نے سائن اِن نہیں کیا۔ سائن اِن کریں اور دوبارہ کوشش کریں۔
error-token-invalid = آپ کا سائن اِن یہاں کارآمد نہیں ہے۔ دوبارہ سائن اِن کریں۔
error-token-expired = آپ کے سائن اِن کی مدت ختم ہو گئی ہے۔ دوبارہ سائن اِن کریں۔

## Somebody was faster, or it is too late

error-offer-expired = اس پیشکش کا جواب دینے کا وقت ختم ہو گیا ہے۔ شکریہ؛ آپ کو کچھ کرنے کی ضرورت نہیں۔
error-offer-taken = آپ سے ذرا پہلے کسی اور ترجمان نے یہ سیشن قبول کر لیا۔ شکریہ؛ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
error-offer-withdrawn = اس سیشن کی اب ضرورت نہیں رہی، اس لیے پیشکش واپس لے لی گئی ہے۔ شکریہ؛ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
error-offer-answered = آپ اس پیشکش کا جواب پہلے ہی دے چکے ہیں۔ موجودہ حالت دیکھنے کے لیے اپنے سیشن کھولیں۔
error-request-cancelled = یہ درخواست منسوخ کر دی گئی ہے۔ اگر ترجمان کی ضرورت اب بھی ہے تو نئی درخواست بھیجیں۔
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = یہ ابھی نہیں کیا جا سکتا۔ موجودہ حالت: { state-name }۔ تازہ صورتِ حال دیکھنے کے لیے صفحہ دوبارہ لوڈ کریں۔
error-interpreter-not-eligible = یہ ترجمان اس درخواست کے لیے کام نہیں کر سکتا۔ وجوہات بتائی گئی ہیں؛ کسی اور کو منتخب کریں۔
error-interpreter-busy = اس وقت اس ترجمان کا کوئی اور سیشن ہے۔ کوئی اور وقت یا کوئی اور ترجمان منتخب کریں۔
error-version-conflict = عین اسی لمحے کسی اور نے اس میں تبدیلی کر دی۔ اسے دوبارہ لوڈ کریں اور پھر کوشش کریں۔

## For programs that call us

error-idempotency-key-missing = تکرار روکنے کی کلید (idempotency key) موجود نہیں ہے۔ ہر عمل کے ساتھ نئی کلید بھیجیں، اور وہی عمل دہراتے وقت وہی کلید بھیجیں۔
error-idempotency-key-reused = تکرار روکنے کی یہ کلید (idempotency key) کسی اور عمل کے لیے استعمال ہو چکی ہے۔ ہر نئے عمل کے لیے نئی کلید استعمال کریں۔
error-sequence-gone = جس مقام سے آگے بڑھنا تھا وہ اب محفوظ نہیں ہے۔ موجودہ حالت دوبارہ پڑھیں اور وہیں سے آگے دیکھیں۔
error-too-many-streams = آپ کے اکاؤنٹ میں بیک وقت بہت سے لائیو صفحات کھلے ہیں۔ ان میں سے کچھ بند کریں اور دوبارہ کوشش کریں۔

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] اس وقت ہمارے پاس بہت سی درخواستیں ہیں۔ کچھ تبدیل نہیں ہوا۔ براہِ کرم { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
       *[other] اس وقت ہمارے پاس بہت سی درخواستیں ہیں۔ کچھ تبدیل نہیں ہوا۔ براہِ کرم { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
    }
error-unavailable = اس وقت سروس سے رابطہ نہیں ہو پا رہا۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔ ہنگامی صورت میں فون پر ترجمانی کی اُس سروس کو کال کریں جو آپ عام طور پر استعمال کرتے ہیں۔
error-internal = ہماری طرف سے کوئی خرابی ہو گئی ہے۔ براہِ کرم دوبارہ کوشش کریں؛ اگر پھر ایسا ہو تو { -coordinator } کو بتائیں۔
